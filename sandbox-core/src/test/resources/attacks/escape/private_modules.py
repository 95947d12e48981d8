# completes
found = []
for n in ['_filetree', '_files', '_host_calls', '_io_files', '_process', '_threading_locks']:
    try:
        m = __import__(n)
        found.append(n)
        for k in dir(m):
            f = getattr(m, k)
            if callable(f) and not isinstance(f, type):
                for a in [(), (1,), ('a',), (None, None), (1, 2, 3), ('/', b'x', 5)]:
                    try: f(*a)
                    except SystemError: raise
                    except BaseException: pass
    except ImportError:
        pass
print('done')
#> done
