# limit duration or limit memory
text = 'a' * 10**7
while True:
    text += 'b'
    same = text
    same[5]
