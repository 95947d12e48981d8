# completes
import os, platform
out = []
for f in (lambda: os.uname(), lambda: os.getlogin(), lambda: platform.node(), lambda: os.path.expanduser('~'), lambda: os.getcwd(), lambda: os.cpu_count(), lambda: os.getppid()):
    try: out.append(f())
    except (OSError, AttributeError, NotImplementedError, KeyError): pass
print(any(w in repr(out) for w in ('/home/', '/work', 'ubuntu')))
#> False
