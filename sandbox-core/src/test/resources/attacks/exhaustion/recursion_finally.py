# raises RecursionError or limit duration
def f():
    try:
        f()
    finally:
        f()
f()
