"""People's passwords and certificates, and signatures in PDF files: bytes in, bytes out."""
