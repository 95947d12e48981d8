# limit duration
# The class of an iterator over a text says whether all of it is ASCII.
text = 'ab' * 8_000_000
try:
    while True:
        iter(text).__reduce__()
except BaseException:
    print('seen')
