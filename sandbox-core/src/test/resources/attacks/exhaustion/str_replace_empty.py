# raises MemoryError or limit memory
('x' * 100_000).replace('', 'y' * 100_000)
