# raises OSError or limit memory or raises MemoryError or raises OverflowError
with open('/tmp/x', 'wb') as f:
    f.seek(10 ** 12)
    f.write(b'x')
