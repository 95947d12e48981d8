# limit duration or limit memory
x = (1 << 10_000_000) - 1
while True:
    bin(x)
