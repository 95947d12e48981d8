# limit duration
error = UnicodeDecodeError('utf-8', b'ab', 1, 2, 'a' * 3_000_000)
try:
    while True:
        str(error)
except BaseException:
    print('seen')
