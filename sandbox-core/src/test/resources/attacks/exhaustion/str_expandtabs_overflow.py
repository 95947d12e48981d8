# raises OverflowError or raises MemoryError
('\t' * 10_000).expandtabs(2_000_000_000)
