# limit memory
('abc ' * 1_000_000).split()
