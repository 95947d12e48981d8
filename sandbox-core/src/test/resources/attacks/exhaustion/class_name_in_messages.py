# limit duration
C = type('a' * 3_000_000, (), {})
value = C()
try:
    while True:
        try:
            value + 1
        except TypeError:
            pass
        try:
            value.x
        except AttributeError:
            pass
        type('b' * 3_000_000, (), {})
except BaseException:
    print('seen')
