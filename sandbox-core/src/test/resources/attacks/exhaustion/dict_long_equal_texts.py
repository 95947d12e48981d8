# limit duration
# Each lookup compares a text with an equal one.
texts = {'a' * 5_000_000: 1}
other = 'a' * 4_999_999 + 'a'
try:
    while True:
        texts[other]
        other in texts
        {other} & texts.keys()
except BaseException:
    print('seen')
