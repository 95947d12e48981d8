# limit duration or limit memory
while True:
    x = 3 ** 10_000_000
