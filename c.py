c.py
