# raises OSError or limit memory or raises MemoryError or raises OverflowError
with open('/tmp/x', 'wb') as f:
    f.truncate(10 ** 12)
