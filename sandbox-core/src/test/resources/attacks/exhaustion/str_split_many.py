# limit memory
('a ' * 8_000_000).split()
