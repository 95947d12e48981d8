# limit duration
many = {code: 'x' for code in range(100_000)}
while True:
    str.maketrans(many)
