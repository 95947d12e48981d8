# completes
import sys
def g():
    try:
        yield
    finally:
        sys.exit(1)
i = g()
next(i)
try:
    i.close()
except SystemExit as e:
    print(e.code)
#> 1
