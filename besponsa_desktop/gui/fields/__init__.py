"""The fields of the order form: each holds one value of the document and says when it is edited."""
