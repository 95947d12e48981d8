# limit duration
x = (1 << 50_000_000) - 1
while True:
    x.bit_length(); x.bit_count(); x.as_integer_ratio(); x.conjugate()
