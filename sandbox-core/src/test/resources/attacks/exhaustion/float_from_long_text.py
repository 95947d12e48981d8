# limit duration
s = '1' * 4_000_000 + '.5e-4000000'
while True:
    float(s)
