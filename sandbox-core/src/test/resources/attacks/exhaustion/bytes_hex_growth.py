# limit memory
s = b'a' * 1000
while True:
    s = s.hex('-').encode()
