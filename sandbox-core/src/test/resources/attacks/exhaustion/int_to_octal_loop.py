# limit duration or limit memory
x = (1 << 30_000_000) - 1
while True:
    f'{x:o}'
