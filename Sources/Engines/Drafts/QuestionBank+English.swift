extension QuestionBank {
  /// `theme | roles | occasions | text`; occasions: c call, f coffee, m meetup, i interview.
  static let english = """
    day | any | c f | What does a good day on your team look like?
    day | dev | c f m | How is your time split between writing code and everything else?
    day | lead | c f | How do you choose what to stop doing yourself?
    start | any | c f i | What surprised you most when you joined?
    start | any | c f | What do you wish you had known before your first job?
    start | any | c i | What is expected of a beginner after three months?
    start | lead | c i | How do you choose a first task for someone new?
    learning | any | c f m | How do you learn something new in the middle of a busy project?
    learning | any | c f | What helped you grow most in the last two years?
    learning | dev | c f m | Which piece of code taught you the most, and why?
    learning | any | c f | What have you changed your mind about since you started out?
    hard | any | c f m | What was the hardest problem you ran into this year?
    hard | dev | c f m | How do you handle schema migrations without an outage?
    hard | dev | c f m | Which outage taught you the most, and what did you change after it?
    hard | data | c f m | How do you notice that a model is getting worse before its users do?
    decision | dev | c f m | How is a technical decision made when the team disagrees?
    decision | lead | c f m | Which architecture decision would you make differently now, and why?
    decision | boss | c f | How do you decide to build rather than buy?
    decision | dev | c f m | What made you change tools the last time?
    team | any | c f i | How do people help each other when someone is stuck?
    team | lead | c f | How do you notice that someone does not dare to ask for help?
    team | engineering-manager | c f | What do you miss about coding now that you manage people?
    team | dev | c f i | How do code reviews go on your team?
    team | any | c f i | What makes this team different from the ones you knew before?
    team | lead | c i | How do you divide the work between beginners and old hands?
    quality | dev | c f m | How do you decide that a change is ready to ship?
    quality | dev | c f m | What do you test, and what do you choose not to test?
    quality | dev | c f | How do you live with technical debt from day to day?
    quality | design | c f m | How do you work with developers when a mock-up does not hold up?
    path | any | c f m | How did you come to this work?
    path | any | c f | What made you choose this company over another?
    path | any | c f | What advice would you give your first-year self?
    path | founder | c f m | What was hardest to let go of as the team grew?
    path | technical-executive | c f | How did you find the step from coding to leading?
    path | teacher | c f m | What do your former students tell you about their first job?
    role | any | c f | How does your role here differ from the same role elsewhere?
    role | any | c f i | How would you define success in this role?
    role | product | c f m | How do you weigh what people ask for against what they need?
    role | any | c f | Which part of your work does nobody see from the outside?
    role | data | c f | How do you work with the teams that use your figures?
    tools | dev | c f m | Which technologies is the team happy with, and which would it rather leave behind?
    tools | dev | c f m | What saves you the most time in your daily work?
    tools | dev | c f m | How do you use code assistants, and where do you avoid them?
    future | any | c f i | What would the team like to work on if it had a free month?
    future | lead | c f | What worries you most about the coming year?
    future | any | c f i | How do you see this work changing?
    future | boss | c f | Which technical bet are you making for the next two years?
    talk | any | m | What did you leave out of your talk for lack of time?
    talk | any | m | What gave you the idea for this subject?
    talk | any | m | Where should I begin if I want to try what you showed?
    talk | any | m f | What are you working on these days?
    talk | any | m | What brings you back to these evenings?
    help | any | c f | What do you need these days that someone like me could bring?
    help | any | c | Who else would you put these questions to?
    help | any | c f | Which books or talks do you recommend most, and to whom?
    help | any | c f i | In your eyes, what makes the difference between two beginners who apply?
    interview | any | i | What would make you say, in a year, that you chose well?
    interview | lead | i | How did the last person who joined find their first weeks?
    interview | any | i | What has the team tried that did not work?
    remote | any | c f i | How do you keep in touch when everyone works from home?
    remote | dev | c f | What gets lost at a distance, and how do you make up for it?
    users | any | c f m | How do you hear from the people who use what you make?
    users | product | c f | Which request from a user made you change direction?
    """
}
