# raises MemoryError
text = 'x' * 8_000_000
eval("f'" + '{text}' * 545 + "'")
