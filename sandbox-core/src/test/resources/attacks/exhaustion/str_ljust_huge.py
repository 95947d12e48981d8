# limit memory
'1'.ljust(10 ** 9, '\U0001F600')
