# limit memory
s = '\U0001F600' * 100_000
while True:
    s = ascii(s)
