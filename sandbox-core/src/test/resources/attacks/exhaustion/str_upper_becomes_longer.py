# limit duration
text = '\xdf' * 10**6
while True:
    text.upper()
