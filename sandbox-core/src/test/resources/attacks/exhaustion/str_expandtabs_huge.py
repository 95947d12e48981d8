# raises MemoryError or limit memory
('\t' * 10_000).expandtabs(1_000_000)
