# limit duration
# Each call compares 28 MB.
text = 'ab' * 7_000_000
try:
    while True:
        text.startswith(text)
        text.endswith(text)
except BaseException:
    print('seen')
