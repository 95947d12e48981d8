# limit duration or raises UnicodeError or limit memory or raises LookupError
while True:
    ''.join(map(chr, range(0x4e00, 0x9000))).encode('punycode')
