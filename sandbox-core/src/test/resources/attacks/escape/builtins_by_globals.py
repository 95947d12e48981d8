# completes
b = (lambda: 0).__globals__.get('__builtins__')
f = getattr(b, 'open', None) or (b or {}).get('open') if b else None
try:
    open('/etc/passwd')
except OSError as e:
    print(type(e).__name__, e.errno)
#> FileNotFoundError 2
