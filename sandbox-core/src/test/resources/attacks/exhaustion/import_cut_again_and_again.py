# limit memory
import sys
while True:
    for name in list(sys.modules):
        if name not in ('sys', 'builtins', '__main__'):
            del sys.modules[name]
    import decimal
    kept = globals().setdefault('kept', [])
    kept.append(decimal)
