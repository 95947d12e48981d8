# raises OverflowError or raises ValueError or limit duration
while True:
    float.fromhex('0x' + 'f' * 4_000_000)
