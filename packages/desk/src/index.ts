export { createDesk, type DeskOptions } from './desk/desk.js';
export { type DeskArticle, type DeskArticlePage, type DeskArticles } from './desk/desk-articles.js';
export { sessionOf } from './desk/desk-session.js';
export { CommentPage } from './readers/comment-page.js';
export { ConversationView, type ConversationViewProps } from './readers/conversation-view.js';
export { readConversation, type Conversation } from './readers/read-conversation.js';
export { contentSecurityPolicy, securityHeaders } from './security-headers.js';
export { createService, type Service, type ServiceOptions } from './service/create-service.js';
