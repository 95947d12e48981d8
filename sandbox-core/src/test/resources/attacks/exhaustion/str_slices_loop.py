# limit duration
s = '\U0001F600a' * 1_000_000
while True:
    s[::-1]; s[1:]; s[::2]; s[:-1]
