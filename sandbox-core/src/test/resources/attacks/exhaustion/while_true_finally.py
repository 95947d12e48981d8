# limit duration
def f():
    try:
        while True: pass
    finally:
        print('seen')
        while True: pass
f()
