# limit memory
s = "\\'\"\x00" * 1000
while True:
    s = repr(s)
