# limit duration
# Each character becomes two.
text = '\xdf' * 2_000
try:
    while True:
        text.upper()
except BaseException:
    print('seen')
