"""What a job is: its parameters, its messages, its errors, and the list of all jobs."""
