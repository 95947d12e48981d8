# raises LookupError or raises ValueError
'a'.encode('../../etc/passwd\0')
