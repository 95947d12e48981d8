# raises MemoryError or raises OverflowError
x = 1 << (1 << 40)
