# limit duration or limit memory
class B: pass
while True:
    type('C', (B,), {})
