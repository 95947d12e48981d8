# limit duration
def g():
    try:
        while True: yield
    except BaseException:
        print('seen')
    finally:
        print('seen')
for x in g(): pass
