# limit duration
while True: pass
