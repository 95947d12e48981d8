# raises LookupError
'a'.encode('java')
