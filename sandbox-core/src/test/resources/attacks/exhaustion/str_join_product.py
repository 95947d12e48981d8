# raises MemoryError or limit memory
('x' * 100_000).join(['y'] * 100_000)
