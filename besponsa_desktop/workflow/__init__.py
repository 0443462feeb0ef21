"""The pharmacy's steps: plain functions, the only place where the rooms meet."""
