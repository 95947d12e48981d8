# limit memory
(1).to_bytes(1_000_000_000, 'big')
