# limit duration or limit memory
s = 'f' * 8_000_000
while True:
    int(s, 16)
