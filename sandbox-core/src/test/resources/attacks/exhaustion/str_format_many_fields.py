# limit memory
('{0}' * 100_000).format('x' * 100_000)
