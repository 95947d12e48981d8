# raises LookupError
'a'.encode('\u03a3' * 300_000)
