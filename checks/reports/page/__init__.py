"""The review page: stories as they read, with every finding in the margin, in one HTML file that needs no other."""
